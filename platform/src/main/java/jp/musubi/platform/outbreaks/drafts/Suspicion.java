package jp.musubi.platform.outbreaks.drafts;

import java.util.List;
import jp.musubi.platform.outbreaks.diseases.Disease;
import jp.musubi.platform.outbreaks.diseases.Trigger;

/**
 * 届が要りそうなこと。
 *
 * @param evidence all that the rule's needs were met by, the newest first
 */
record Suspicion(Disease disease, Trigger trigger, List<Evidence> evidence) {

    Suspicion {
        evidence = List.copyOf(evidence);
    }
}
