-- the calibration that the campaign's judged voice traits are scored with; null for the server's default
alter table campaign add column calibration_id text;

-- what is known about the calibration of that version, without the fitted model; null where there was none
alter table engine_version add column calibration jsonb;
