package jp.musubi.platform.outbreaks;

import java.time.Instant;
import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.modulith.NamedInterface;

/** 発生届の下書きの期限が近い。Nobody has decided on it yet. Ids only: neither the disease nor whose it is. */
@NamedInterface("events")
public record NoticeDraftDue(FacilityCode facility, UUID draft, Instant at) {}
