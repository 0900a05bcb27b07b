// Twelve meetings of four invented forums: what a careful reader of the articles in articles.js finds.
export const MEETINGS = {
  'council-2022-10': { forum: 'Ardalia-Sestria Council', date: '2022-10-18', outcome: 'no_agreement', status: 'held' },
  'council-2023-03-07': { forum: 'Ardalia-Sestria Council', date: '2023-03-07', outcome: 'no_agreement', status: 'held' },
  'council-2023-03-14': { forum: 'Ardalia-Sestria Council', date: '2023-03-14', outcome: 'agreed', status: 'held' },
  'council-2023-05-24': { forum: 'Ardalia-Sestria Council', date: '2023-05-24', outcome: 'no_agreement', status: 'held' },
  'orm-2023-05-24': { forum: 'Orm River Commission', date: '2023-05-24', outcome: 'agreed', status: 'held' },
  'orm-2023-06-21': { forum: 'Orm River Commission', date: '2023-06-21', outcome: 'postponed', status: 'planned' },
  'orm-2023-07-05': { forum: 'Orm River Commission', date: '2023-07-05', outcome: 'no_agreement', status: 'held' },
  'league-2023-09': { forum: 'Northern League', date: '2023-09-18/2023-09-20', outcome: 'partial', status: 'held' },
  'league-2023-10-12': { forum: 'Northern League', date: '2023-10-12', outcome: 'agreed', status: 'held' },
  'talks-2023-11-06': { forum: 'Sestria and the Southern Front', date: '2023-11-06', outcome: 'no_agreement', status: 'held' },
  'talks-2023-11-08': { forum: 'Sestria and the Southern Front', date: '2023-11-08', outcome: 'no_agreement', status: 'held' },
  'talks-2023-11-10': { forum: 'Sestria and the Southern Front', date: '2023-11-10', outcome: 'agreed', status: 'held' },
};

/** The three rounds of November belong together. */
export const SEQUENCE = ['talks-2023-11-06', 'talks-2023-11-08', 'talks-2023-11-10'];
