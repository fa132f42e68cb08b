package jp.musubi.platform.kernel.audit.review;

import java.util.UUID;

/** 一日の見方のまとまり。All looks of a day by one caller, and member of staff where one is named, at one person. */
record DayLook(Looker who, UUID person, LookCount looks) {}
