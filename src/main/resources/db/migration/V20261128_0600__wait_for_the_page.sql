-- An item that the server ended in place of its page: until when the page may still say what was recorded or written.
alter table form_item add column awaits_page_until timestamptz;
