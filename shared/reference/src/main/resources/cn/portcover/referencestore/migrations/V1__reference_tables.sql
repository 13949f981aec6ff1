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

-- By what each line is found; made anew whenever the lines are.
create table reference_term (
  slug text not null,
  term text not null,
  code text not null,
  is_code boolean not null,
  primary key (slug, term, code, is_code)
);
create index reference_term_containing on reference_term using gin (term gin_trgm_ops);
