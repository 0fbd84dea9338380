-- Knelpunten: the words for the region and for gemeenten, who wrote them for the writer, and for the region of which organisation.
-- Who works for a region or a gemeente has a function and no organisation; that setting opens these two tables and nothing else.
alter table knelpuntmelder enable row level security;
alter table knelpuntmelder force row level security;
create policy eigenaar on knelpuntmelder to meedenkers_eigenaar using (true) with check (true);
create policy taken on knelpuntmelder to meedenkers_taken using (true) with check (true);
create policy lezen on knelpuntmelder for select to meedenkers_app
  using (medewerker = nullif(current_setting('meedenkers.medewerker', true), '')::uuid
         or nullif(current_setting('meedenkers.functie', true), '') = 'regiobeheerder');
create policy schrijven on knelpuntmelder for insert to meedenkers_app
  with check (medewerker = nullif(current_setting('meedenkers.medewerker', true), '')::uuid and organisatie = nullif(current_setting('meedenkers.organisatie', true), ''));
grant select, insert on knelpuntmelder to meedenkers_app;
grant select, insert, update, delete on knelpuntmelder to meedenkers_taken;

alter table knelpunt enable row level security;
alter table knelpunt force row level security;
create policy eigenaar on knelpunt to meedenkers_eigenaar using (true) with check (true);
create policy taken on knelpunt to meedenkers_taken using (true) with check (true);
create policy lezen on knelpunt for select to meedenkers_app
  using (nullif(current_setting('meedenkers.functie', true), '') in ('regiobeheerder', 'beleidsadviseur')
         or exists (select from knelpuntmelder m where m.id = knelpunt.melder_id and m.medewerker = nullif(current_setting('meedenkers.medewerker', true), '')::uuid));
create policy schrijven on knelpunt for insert to meedenkers_app
  with check (exists (select from knelpuntmelder m where m.id = knelpunt.melder_id and m.medewerker = nullif(current_setting('meedenkers.medewerker', true), '')::uuid));
create policy behandelen on knelpunt for update to meedenkers_app
  using (nullif(current_setting('meedenkers.functie', true), '') = 'regiobeheerder');
grant select, insert, update (stand, reactie, bijgewerkt_op) on knelpunt to meedenkers_app;
grant select, insert, update, delete on knelpunt to meedenkers_taken;
