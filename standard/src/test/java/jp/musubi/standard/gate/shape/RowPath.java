package jp.musubi.standard.gate.shape;

import java.util.ArrayList;
import java.util.List;

/** 行の道筋。A path of a profile table as the elements it goes through, found in the table's own draft. */
record RowPath(List<Step> steps) {

    /**
     * One element on the way.
     *
     * @param element the element itself
     * @param slice name of the slice or of one type of a choice; empty for all of it
     * @param draft of the slice, of the type, or of the element
     */
    record Step(Draft element, String slice, Draft draft) {

        boolean isSlice() {
            return !slice.isEmpty() && !element.isChoice();
        }

        /** One JSON name of a choice. */
        boolean isOneType() {
            return element != draft && element.isChoice();
        }

        /** As in FHIRPath: a choice without its type. */
        String name() {
            return element.name().replace("[x]", "");
        }

        /** Names in JSON under which it may stand in FHIR R4. */
        List<String> jsonNames() {
            if (!element.isChoice()) {
                return List.of(name());
            }
            List<TypeUse> uses = isOneType() ? draft.types : element.baseTypes;
            return uses.stream()
                    .map(use -> name() + Overlay.capitalised(use.code()))
                    .toList();
        }
    }

    static RowPath of(String path, Draft root, Drafts drafts) {
        List<Step> steps = new ArrayList<>();
        Draft here = root;
        String[] parts = path.split("\\.");
        for (int i = 1; i < parts.length; i++) {
            Step step = step(parts[i], here, drafts);
            steps.add(step);
            here = step.draft();
        }
        return new RowPath(List.copyOf(steps));
    }

    private static Step step(String part, Draft parent, Drafts drafts) {
        int colon = part.indexOf(':');
        String name = colon < 0 ? part : part.substring(0, colon);
        String slice = colon < 0 ? "" : part.substring(colon + 1);
        Draft element = drafts.findChild(parent, name);
        if (element == null) {
            element = drafts.findChild(parent, name + "[x]");
        }
        if (element == null) {
            return oneType(name, parent, drafts);
        }
        if (slice.isEmpty()) {
            return new Step(element, "", element);
        }
        return element.isChoice()
                ? oneType(slice, parent, drafts)
                : new Step(element, slice, element.slices.get(slice));
    }

    private static Step oneType(String jsonName, Draft parent, Drafts drafts) {
        for (Draft each : drafts.childrenOf(parent).values()) {
            String stem = each.name().replace("[x]", "");
            for (TypeUse use : each.isChoice() ? each.types : List.<TypeUse>of()) {
                if (jsonName.equals(stem + Overlay.capitalised(use.code()))) {
                    return new Step(each, jsonName, drafts.ofType(each, use.code()));
                }
            }
        }
        throw new IllegalStateException("No element " + jsonName + " in " + parent.path);
    }

    Step last() {
        return steps.get(steps.size() - 1);
    }

    boolean isOfItself() {
        return steps.isEmpty();
    }
}
