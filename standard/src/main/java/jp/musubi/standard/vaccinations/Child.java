package jp.musubi.standard.vaccinations;

import java.time.LocalDate;

/** 子。What the rules ask of a child. @param female whether the courses for girls are the child's */
public record Child(LocalDate born, boolean female) {}
