-- heads of a file that is made in the background, in the language of who asked for it
alter table shortlist_export add column language text not null default 'en';
