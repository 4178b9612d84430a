-- The staged layer. Times are UTC. Every statement may run again.
CREATE SCHEMA IF NOT EXISTS stg;
CREATE SCHEMA IF NOT EXISTS ops;
CREATE TABLE IF NOT EXISTS ops.received (
  source VARCHAR NOT NULL, event_id VARCHAR(512) NOT NULL, hash_row CHAR(64) NOT NULL, rules INT NOT NULL,
  updated_at TIMESTAMP WITH TIME ZONE, PRIMARY KEY (source, event_id));
CREATE TABLE IF NOT EXISTS stg.events (
  event_id VARCHAR(512) PRIMARY KEY, slug VARCHAR, canonical_url VARCHAR, title VARCHAR, description_short VARCHAR, description_long VARCHAR,
  keywords VARCHAR, category VARCHAR, image_url VARCHAR, image_credits VARCHAR, updated_at TIMESTAMP WITH TIME ZONE, schedule_summary VARCHAR,
  schedule_detailed VARCHAR, date_first_start TIMESTAMP WITH TIME ZONE, date_first_end TIMESTAMP WITH TIME ZONE,
  date_last_start TIMESTAMP WITH TIME ZONE, date_last_end TIMESTAMP WITH TIME ZONE, accessibility_code VARCHAR, accessibility_text VARCHAR,
  is_online BOOLEAN, online_url VARCHAR, event_status VARCHAR, age_min INT, age_max INT, registration VARCHAR, additional_links VARCHAR,
  venue_id VARCHAR, source_agenda_title VARCHAR, source_agenda_uid VARCHAR, conditions VARCHAR, is_free BOOLEAN, price_min DOUBLE PRECISION,
  price_max DOUBLE PRECISION, price_words VARCHAR, kind VARCHAR, language VARCHAR, repairs VARCHAR, duplicate_of VARCHAR,
  record VARCHAR NOT NULL);
CREATE TABLE IF NOT EXISTS stg.venues (
  venue_id VARCHAR PRIMARY KEY, name VARCHAR, address VARCHAR, zipcode VARCHAR, city VARCHAR, region VARCHAR, country VARCHAR,
  latitude DOUBLE PRECISION, longitude DOUBLE PRECISION, venue_phone VARCHAR, venue_website VARCHAR, venue_links VARCHAR, venue_tags VARCHAR,
  venue_description VARCHAR, access_route VARCHAR, venue_image_url VARCHAR, venue_image_credits VARCHAR);
CREATE TABLE IF NOT EXISTS stg.event_tags (event_id VARCHAR(512) NOT NULL, tag VARCHAR NOT NULL);
CREATE INDEX IF NOT EXISTS stg.event_tags_id ON stg.event_tags (event_id);
CREATE TABLE IF NOT EXISTS stg.event_occurrences (
  event_id VARCHAR(512) NOT NULL, starts_at TIMESTAMP WITH TIME ZONE NOT NULL, ends_at TIMESTAMP WITH TIME ZONE NOT NULL);
CREATE INDEX IF NOT EXISTS stg.event_occurrences_id ON stg.event_occurrences (event_id);
CREATE TABLE IF NOT EXISTS ops.sameness (event_id VARCHAR(512) PRIMARY KEY, same_key VARCHAR NOT NULL, duplicate_of VARCHAR NOT NULL);
CREATE TABLE IF NOT EXISTS ops.outbox (event_id VARCHAR(512) PRIMARY KEY, gone BOOLEAN NOT NULL);
CREATE TABLE IF NOT EXISTS ops.sources (
  source VARCHAR PRIMARY KEY, fingerprint VARCHAR, rules INT NOT NULL, progress VARCHAR);
