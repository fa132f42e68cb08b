package jp.musubi.platform.cybersecurity.inspections;

import java.time.Instant;

/** 検査の移り。A line of the inspection's history, numbered from 1; the newest counts. */
public record InspectionTurn(int number, InspectionState state, Appointment appointment, Instant at, String by) {}
