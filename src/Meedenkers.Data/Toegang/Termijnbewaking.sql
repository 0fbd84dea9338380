-- Decisions to object to and places on waiting lists: written by who took up the onderdeel, read by the resident too.
do $$
declare
  tabel text;
begin
  foreach tabel in array array['bezwaartermijn', 'wachtplek'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
    execute format('create policy eigenaar on %I to meedenkers_eigenaar using (true) with check (true)', tabel);
    execute format('create policy taken on %I to meedenkers_taken using (true) with check (true)', tabel);
    execute format($beleid$create policy lezen on %I for select to meedenkers_app
      using (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid or heeft_inzage(casus_id, onderdeel_id))$beleid$, tabel);
    execute format('create policy toevoegen on %I for insert to meedenkers_app with check (heeft_inzage(casus_id, onderdeel_id))', tabel);
    execute format('create policy wijzigen on %I for update to meedenkers_app using (heeft_inzage(casus_id, onderdeel_id))', tabel);
    execute format('grant select, insert, update on %I to meedenkers_app', tabel);
    execute format('grant select, insert, update, delete on %I to meedenkers_taken', tabel);
  end loop;
end $$;
