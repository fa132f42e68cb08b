package jp.musubi.platform.eligibility;

import java.util.Set;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.ConsentClass;

/** 受付の申し出。A person's number with its system, how the person was recognised, and what was agreed to. */
public record VisitRequest(String system, String value, Channel reader, Set<ConsentClass> consents) {

    public VisitRequest {
        consents = Set.copyOf(consents);
    }
}
