// Every view of the report on the small record, by its address.

export const VIEWS = [
  '#/', '#/meetings', '#/meetings/g-mai', '#/statements', '#/statements?act=demand', '#/utterances/u-rive', '#/positions', '#/figures', '#/disagreements', '#/disagreements/x-1', '#/actors', '#/actors/a-serre', '#/sources',
  '#/source/aaaa000000000001', '#/source/bbbb000000000002?fact=s-her', '#/beside/aaaa000000000001/bbbb000000000002', '#/search?q=rive', '#/brief', '#/corrections', '#/notices',
];
