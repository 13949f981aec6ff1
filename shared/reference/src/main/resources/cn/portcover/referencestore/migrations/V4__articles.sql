-- 风险信息. Trigrams find no Chinese word of two characters; so each article has the pairs of characters of its title and its text.
-- An index of a module's pieces, so that each of the four modules is asked for its own articles only.
create extension if not exists btree_gin;

create table article (
  id text primary key,
  source text not null,
  source_id text not null,
  module text not null,
  title text not null,
  published_at timestamptz not null,
  countries text[] not null,
  industries text[] not null,
  -- The industries and their sections.
  industry_terms text[] not null,
  html text not null,
  plain text not null,
  link text,
  -- Digest of what was told, to know what has changed.
  content text not null,
  -- Digest of its words, to know whether it still has those that it laid claim to.
  words text not null,
  title_key text not null,
  title_terms text[] not null,
  text_key text not null,
  text_terms text[] not null,
  retracted boolean not null,
  reason text,
  sequence bigint not null,
  told_at timestamptz not null,
  -- Whether those who subscribed to its topics were told of it.
  announced boolean not null
);
create index article_in_module on article (module, published_at desc, id desc) where not retracted;
create index article_in_order on article (published_at desc, id desc) where not retracted;
create index article_to_announce on article (told_at, id) where not announced and not retracted;
create index article_by_country on article using gin (countries);
create index article_by_industry on article using gin (industry_terms);
create index article_by_title on article using gin (module, title_terms);
create index article_by_text on article using gin (module, text_terms);

-- Who had these words first in a module: the same words of a feed under another id are the same article.
-- Written before the article, so it may outlive one that never came; then another takes it over.
create table article_words (
  module text not null,
  words text not null,
  article text not null,
  claimed_at timestamptz not null,
  primary key (module, words)
);
