package jp.musubi.platform.kernel.people.links;

import java.util.List;
import jp.musubi.platform.kernel.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * 件の綴り。
 *
 * @param holder whose the number is now, or null
 * @param proposals the whole history, oldest first
 * @param target whom the waiting proposal names, or null
 */
public record CaseFile(
        LinkCase about,
        @Nullable Person holder,
        List<LinkProposal> proposals,
        @Nullable Person target) {

    public CaseFile {
        proposals = List.copyOf(proposals);
    }

    /** The one that waits for a second person, or null. */
    public @Nullable LinkProposal waiting() {
        return proposals.stream()
                .filter(proposal -> proposal.decision() == null)
                .findFirst()
                .orElse(null);
    }
}
