/** English words of publication stamps, bylines, credits and scraped metadata. */
import type { CreditWords, StampWords } from '../../model/words/furniture.js';

export const stamps: StampWords = {
  published: ['published', 'published on', 'published at', 'posted', 'posted on', 'first published', 'originally published', 'date published', 'publication date', 'date', 'issued', 'issued on', 'released', 'filed', 'created', 'on'],
  modified: ['updated', 'updated on', 'updated at', 'last updated', 'last updated on', 'last modified', 'modified', 'modified on', 'last edited', 'edited on', 'revised', 'last revised', 'update', 'last update', 'date modified'],
  joins: ['on', 'at', 'by', 'and', 'of', 'the', 'am', 'pm', 'a.m.', 'p.m.', 'est', 'edt', 'et', 'pt', 'pst', 'pdt', 'ct', 'cst', 'cdt', 'mt', 'gmt', 'bst', 'cet', 'cest', 'utc', 'ist', 'ago', 'st', 'nd', 'rd', 'th', 'hrs', 'h', 'time', 'local time', 'min read', 'read', 'sgt', 'aest', 'aedt'],
  ages: ['min', 'mins', 'minute', 'minutes', 'hour', 'hours', 'day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years', 'ago', 'h', 'd', 'hr', 'hrs', 'read', 'min read', 'mins ago', 'today', 'yesterday', 'seconds', 'just now', 'reading time'],
};

export const credits: CreditWords = {
  bylines: ['by', 'reporting by', 'additional reporting by', 'writing by', 'editing by', 'written by', 'story by', 'text by', 'words by', 'from our correspondent', 'from our own correspondent', 'posted by', 'published by', 'translated by', 'author', 'an article by', 'interview by', 'analysis by', 'opinion by', 'review by', 'contributed by', 'compiled by'],
  functions: ['correspondent', 'special correspondent', 'staff writer', 'staff reporter', 'reporter', 'journalist', 'editor', 'senior editor', 'political editor', 'diplomatic editor', 'foreign editor', 'deputy editor', 'managing editor', 'columnist', 'contributor', 'contributing writer', 'producer', 'senior reporter', 'bureau chief', 'news editor', 'diplomatic correspondent', 'guest writer', 'staff', 'writer', 'author', 'co-author', 'freelance', 'freelancer', 'contributing editor', 'commentator', 'analyst', 'senior fellow', 'fellow', 'researcher', 'lecturer', 'professor', 'host', 'critic', 'blogger', 'photographer', 'editor-in-chief', 'executive editor', 'associate editor', 'copy editor', 'news writer', 'senior writer', 'librarian', 'fact-checker', 'attorney'],
  agencies: ['with', 'source', 'sources', 'from', 'via', 'by', 'according to', 'and', 'the', 'with reporting by', 'with files from', 'with material from', 'agencies', 'wire'],
  pictures: ['photo', 'photos', 'photo by', 'photo credit', 'photograph', 'photographer', 'photographs', 'credit', 'credits', 'image', 'images', 'image credit', 'image courtesy', 'courtesy', 'courtesy of', 'picture', 'pictures', 'illustration', 'screenshot', 'screengrab', 'file', 'file photo', 'file picture', 'file image', 'handout', 'video', 'graphic', 'infographic', 'getty', 'getty images', 'shutterstock', 'istock', 'pool', 'alamy', 'sipa', 'sipa usa', 'imago', 'unsplash', 'pexels', 'pixabay', 'wikimedia', 'wikimedia commons', 'adobe stock', 'epa', 'epa-efe', 'usa today sports', 'zuma', 'backgrid', 'splash news', 'wireimage', 'pa images', 'pa wire', 'rex', 'rex features', 'nurphoto', 'flickr', 'contributed photo', 'submitted photo', 'staff photo', 'supplied', 'keystone'],
};

export const keys: readonly string[] = [
  'date', 'title', 'author', 'authors', 'source', 'url', 'link', 'outlet', 'publication', 'site', 'section', 'language', 'country', 'edition', 'text', 'lead', 'summary', 'published', 'published on', 'date published', 'keywords', 'tags', 'category', 'id', 'type', 'page', 'subject', 'headline', 'subtitle', 'body', 'content', 'byline', 'timestamp',
];

export const months: readonly (readonly string[])[] = [
  ['january', 'jan'], ['february', 'feb'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'], ['july', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec'],
];

export const weekdays: readonly string[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun'];

export const common: readonly string[] = [
  'the', 'of', 'and', 'to', 'in', 'a', 'an', 'is', 'that', 'for', 'it', 'was', 'on', 'with', 'as', 'he', 'she', 'they', 'his', 'her', 'their', 'its', 'be', 'by', 'at', 'have', 'has', 'had', 'are', 'were', 'from', 'this', 'but', 'not', 'which', 'who', 'will', 'would', 'been', 'or', 'we', 'you', 'i', 'said', 'there', 'about', 'after', 'when', 'what', 'more', 'than', 'also', 'into', 'over', 'up', 'out', 'if', 'so', 'can', 'could', 'all', 'one', 'no', 'our', 'your', 'my', 'them', 'these', 'those', 'some', 'other', 'while', 'where', 'how', 'because', 'between', 'before', 'against', 'during', 'under', 'should', 'do', 'does', 'did', 'him', 'me', 'us', 'then', 'just', 'only', 'such', 'own', 'most', 's', 't',
];

export const agencies: Readonly<Record<string, readonly string[]>> = {
  AFP: ['Agence France-Presse', 'Agence France Presse'],
  AP: ['Associated Press', 'The Associated Press'],
  dpa: ['German Press Agency', 'Deutsche Presse-Agentur', 'DPA'],
  TASS: ['Itar-Tass', 'Tass', 'TASS news agency'],
  ANSA: ['Agenzia Nazionale Stampa Associata'],
  PA: ['PA Media', 'Press Association', 'PA news agency'],
  'The Canadian Press': ['Canadian Press', 'The Canadian Press'],
  Kyodo: ['Kyodo News'],
  Yonhap: ['Yonhap News Agency'],
  Xinhua: ['Xinhua News Agency', 'New China News Agency'],
  Anadolu: ['Anadolu Agency', 'Anadolu Ajansi', 'AA'],
  PTI: ['Press Trust of India'],
  ANI: ['Asian News International'],
  AAP: ['Australian Associated Press'],
  UPI: ['United Press International'],
  IANS: ['Indo-Asian News Service'],
};
