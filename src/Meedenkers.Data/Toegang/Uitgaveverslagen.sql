-- Why something is hidden says something about what is hidden: the regiobeheerder may read it, whoever reads the release may not.
alter table uitgaveverslag enable row level security;
alter table uitgaveverslag force row level security;
create policy eigenaar on uitgaveverslag to meedenkers_eigenaar using (true) with check (true);
create policy taken on uitgaveverslag to meedenkers_taken using (true) with check (true);
create policy lezen on uitgaveverslag for select to meedenkers_app
  using (nullif(current_setting('meedenkers.functie', true), '') = 'regiobeheerder');
grant select on uitgaveverslag to meedenkers_app;
grant select, insert on uitgaveverslag to meedenkers_taken;

-- What was published from /beheer before there was this table.
insert into uitgaveverslag (kwartaal, inhoud)
select distinct on (o.kwartaal) o.kwartaal, o.verslag from cijferopdracht o join uitgave u on u.kwartaal = o.kwartaal
where o.daad = 'publiceer' and o.stap = 'klaar' and o.verslag is not null order by o.kwartaal, o.gevraagd_op desc;
