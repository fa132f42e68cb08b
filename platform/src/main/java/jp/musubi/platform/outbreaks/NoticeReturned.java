package jp.musubi.platform.outbreaks;

import java.time.Instant;
import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.modulith.NamedInterface;

/** 発生届が医師に差し戻された。Ids only: neither the disease nor whose it is. @param version of the notice */
@NamedInterface("events")
public record NoticeReturned(FacilityCode facility, UUID notice, int version, Instant at) {}
