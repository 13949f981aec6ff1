-- What customs and origin systems published. Carriers may give two companies the same number, so the owner is of the key.
create table trade_document (
  number text not null,
  kind text not null,
  owner text not null,
  bill_of_lading text,
  content jsonb not null,
  sequence bigint not null,
  told_at timestamptz not null,
  primary key (number, kind, owner)
);
