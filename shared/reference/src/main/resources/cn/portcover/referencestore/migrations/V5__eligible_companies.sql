-- Lists of the companies that programmes are for. Each publishing is an edition of its own; which one counts says the programme's record.
create table eligible_list (
  edition text not null primary key,
  programme text not null,
  stored_at timestamptz not null
);
create index eligible_list_by_programme on eligible_list (programme, stored_at);

create table eligible_company (
  uscc text not null,
  edition text not null references eligible_list on delete cascade,
  name text not null,
  primary key (uscc, edition)
);
-- By which a list is forgotten.
create index eligible_company_by_edition on eligible_company (edition);
