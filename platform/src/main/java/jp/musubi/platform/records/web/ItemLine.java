package jp.musubi.platform.records.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 項目の一行、本人が読む形。 */
record ItemLine(String label, ItemDetail detail, @Nullable LocalDate day, String facilityName, Instant registeredAt) {}
