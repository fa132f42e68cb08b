package jp.musubi.platform.pmh.certificates;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.certificates.forms.CertificateForm;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 診断書。
 *
 * @param municipality to which it was sent, or null before that
 * @param versions how often it was signed, and which of these the municipality has
 * @param draft what is being written, and where it came from
 */
public record Certificate(
        UUID id,
        PersonId person,
        FacilityCode facility,
        CertificateForm form,
        @Nullable String municipality,
        CertificateState state,
        Versions versions,
        Draft draft,
        Instant madeAt,
        Instant changedAt) {

    /** @param signed number of the newest signed one, {@code sent} of the one that was sent; 0 for none */
    public record Versions(int signed, int sent) {}

    /**
     * 書きかけ。
     *
     * @param revision counted with each change, so that nobody writes over another's
     * @param sources by field: REGISTER, DOCTOR, or id and version of an item of the record
     */
    public record Draft(int revision, Map<String, String> values, Map<String, String> sources) {

        public Draft {
            values = Map.copyOf(values);
            sources = Map.copyOf(sources);
        }
    }

    /** The same, sent to this municipality. */
    Certificate to(String code) {
        return new Certificate(id, person, facility, form, code, state, versions, draft, madeAt, changedAt);
    }
}
