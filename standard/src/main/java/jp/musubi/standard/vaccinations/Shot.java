package jp.musubi.standard.vaccinations;

import java.time.LocalDate;

/** 接種した一回。@param vaccine code */
public record Shot(String vaccine, LocalDate day) {}
