-- What insurers told of buyers; sequence and told_at say by which message, so that an older one changes nothing.
create table buyer (
  insurer text not null,
  code text not null,
  english_name text not null,
  chinese_name text,
  country text not null,
  english_address text,
  registration_number text,
  registration_key text,
  name_key text not null,
  status text not null,
  sequence bigint not null,
  told_at timestamptz not null,
  primary key (insurer, code)
);
create index buyer_by_code on buyer (upper(code) text_pattern_ops);
create index buyer_by_exact_code on buyer (code);
create index buyer_by_name on buyer using gin (name_key gin_trgm_ops);
create index buyer_by_chinese_name on buyer using gin (chinese_name gin_trgm_ops);
create index buyer_by_registration on buyer (registration_key);
create index buyer_by_country on buyer (country, english_name);
create index buyer_in_order on buyer (english_name, insurer, code);
