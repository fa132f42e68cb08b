package jp.musubi.platform.cybersecurity.backups;

import java.time.LocalDate;

/** 世代の置かれ方が変わった。Numbers from 1 on; the newest counts. */
public record CopyTurn(int copy, int number, Standing standing, LocalDate since, Written written) {}
