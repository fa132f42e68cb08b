package jp.musubi.platform.pmh.certificates;

import java.time.Instant;

/** 来し方の一行。Who did what when, with which version; only added. */
public record CertificateTurn(
        int number, String act, CertificateState state, int version, String reason, Instant at, String by) {}
