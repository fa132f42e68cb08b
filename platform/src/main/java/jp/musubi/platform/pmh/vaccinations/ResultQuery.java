package jp.musubi.platform.pmh.vaccinations;

import java.time.LocalDate;

/** 結果の探し方。@param item a vaccine or empty @param facility a code or empty */
public record ResultQuery(LocalDate first, LocalDate last, String item, String facility) {}
