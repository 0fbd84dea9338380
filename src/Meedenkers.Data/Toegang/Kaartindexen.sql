-- Entries change seldom and are looked for all day: a change goes straight into the indexes, so that no search reads a list of changes that still have to go in.
alter index ix_kaartvermelding_zoek set (fastupdate = off);
alter index ix_kaartvermelding_filters set (fastupdate = off);
select gin_clean_pending_list('ix_kaartvermelding_zoek'), gin_clean_pending_list('ix_kaartvermelding_filters');

-- Only where the server has pg_trgm (Kaartzoeken.sql).
do $$ begin
  if to_regclass('ix_kaartvermelding_zoekbaar') is not null then
    alter index ix_kaartvermelding_zoekbaar set (fastupdate = off);
    perform gin_clean_pending_list('ix_kaartvermelding_zoekbaar');
  end if;
end $$;

-- What the database computes was added to rows that were there: no statistics of it were made.
analyze kaartvermelding;
