-- the calibration that the campaign's written texts are judged by; null for the rubric's own weights
alter table campaign add column writing_calibration_id text;

-- what is known about the calibration of written texts of that version; null where the rubric's weights counted
alter table engine_version add column writing_calibration jsonb;
