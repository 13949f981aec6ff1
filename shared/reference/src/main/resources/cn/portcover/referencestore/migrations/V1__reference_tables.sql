-- Names are compared by trigrams, which also help to find what contains a text.
create extension if not exists pg_trgm;

create table reference_entry (
  slug text not null,
  code text not null,
  parent text,
  chinese text not null,
  english text,
  other text,
  place integer not null,
  primary key (slug, code)
);
create index reference_entry_by_place on reference_entry (slug, place);

-- By what each line is found: its codes, its names, its pinyin; made anew whenever the lines are.
create table reference_term (
  slug text not null,
  term text not null,
  code text not null,
  kind text not null
);
create index reference_term_beginning on reference_term (slug, term text_pattern_ops);
-- A pinyin is found by its beginning only; other beginnings of a name are terms of their own.
create index reference_term_named on reference_term (slug) where kind <> 'PINYIN';
create index reference_term_containing on reference_term using gin (term gin_trgm_ops) where kind <> 'PINYIN';
