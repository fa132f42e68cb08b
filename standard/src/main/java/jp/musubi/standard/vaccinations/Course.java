package jp.musubi.standard.vaccinations;

/** 予防接種の種類。Its doses follow one another; a second period (第2期) is a course of its own. */
public record Course(String code, String japanese, String english) {}
