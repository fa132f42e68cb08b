package jp.musubi.standard.gate.shape;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.musubi.standard.gate.shape.RowMutant.Expected;
import jp.musubi.standard.gate.shape.RowPath.Step;
import jp.musubi.standard.gate.shape.RowSpots.Spot;
import jp.musubi.standard.gate.shape.Slicing.Discriminator;

/** 一行の試し。Goes along the path of a row in one document and makes the mutants where it ends. */
final class RowProof {

    /** Why a row has no mutant. */
    enum Reason {
        /** The row says no more than FHIR R4, or names a profile whose own table says it. */
        何も狭めない,
        /** It tells the slice: another value is of another slice, which is allowed. */
        見分けの値,
        /** It says which table holds: without it no row of the table is asked. */
        名乗り,
        /** The code list is not at hand, so that no code is wrong. */
        一覧が手元にない,
        /** No example has the element. */
        見本にない
    }

    private final ProfileRow row;
    private final RowPath path;

    RowProof(ProfileRow row, RowPath path) {
        this.row = row;
        this.path = path;
    }

    /** Null when the row can be broken. */
    Reason unbreakable() {
        if (path.isOfItself()) {
            return Reason.何も狭めない;
        }
        if (row.path().equals("Extension.url")) {
            return Reason.名乗り;
        }
        if (!canBeBroken()) {
            boolean bound = row.binding().startsWith("required ") && path.last().draft().fixed == null;
            return bound ? Reason.一覧が手元にない : Reason.何も狭めない;
        }
        return tellsOptionalSlice() ? Reason.見分けの値 : null;
    }

    private boolean canBeBroken() {
        Step step = path.last();
        Cardinality card = row.card().isEmpty() ? Cardinality.of("0..*") : Cardinality.of(row.card());
        boolean counted = card.max() == 0
                || card.min() > 0 && !step.isOneType()
                || card.max() != Cardinality.MANY && step.element().array;
        boolean bound = row.binding().startsWith("required ")
                && step.draft().fixed == null
                && !RowValues.isListAbsent(row.binding());
        boolean sliced = !row.slicing().isEmpty() && !row.slicing().startsWith("open ");
        return counted || bound || sliced || !row.fixed().isEmpty() || isTypeNarrowed(step);
    }

    private boolean isTypeNarrowed(Step step) {
        if (row.type().isEmpty()) {
            return false;
        }
        if (step.element().isChoice()) {
            return !step.isOneType()
                    && step.draft().types.size() < step.element().baseTypes.size();
        }
        return step.draft().types.get(0).code().equals("Reference") && !isToldByType(step);
    }

    /** Whether the type that the row names is what tells its slice. */
    static boolean isToldByType(Step step) {
        return step.isSlice()
                && step.element().slicing.discriminators().stream()
                        .anyMatch(each -> each.kind() == Slicing.Kind.PROFILE || each.kind() == Slicing.Kind.TYPE);
    }

    /** Whether without the element the object no longer says that the table holds; then the place may say it, or nobody. */
    boolean declares() {
        String way = row.path().substring(row.path().indexOf('.') + 1);
        return way.equals("meta") || way.equals("meta.profile");
    }

    /** Whether the value is what tells a slice that may be absent and beside which others may stand. */
    private boolean tellsOptionalSlice() {
        for (int i = 0; i < path.steps().size() - 1; i++) {
            Step step = path.steps().get(i);
            if (step.isSlice() && isDiscriminator(i)) {
                return step.draft().card.min() == 0 && !step.element().slicing.closed();
            }
        }
        return false;
    }

    /** Whether what comes behind a step is, holds, or lies in what tells the slices of that step. */
    private boolean isDiscriminator(int at) {
        StringBuilder rest = new StringBuilder();
        for (Step step : path.steps().subList(at + 1, path.steps().size())) {
            rest.append(rest.length() == 0 ? "" : ".").append(step.name());
        }
        for (Discriminator each : path.steps().get(at).element().slicing.discriminators()) {
            String way = each.path().replace("$this", "").replace("resolve()", "reference");
            if (way.isEmpty() || (way + '.').startsWith(rest + ".") || (rest + ".").startsWith(way + '.')) {
                return true;
            }
        }
        return false;
    }

    /** Those at the first place of the document where the row can be broken; the next ones are like it. */
    List<RowMutant> mutants(RowSpots spots, ProfileTable table) {
        for (Spot root : spots.roots(table)) {
            for (Held held : holders(spots, root)) {
                List<RowMutant> made = new RowBreaker(row, path.last(), spots, held.spot(), held.otherwise()).mutants();
                if (!made.isEmpty()) {
                    return made;
                }
            }
        }
        return List.of();
    }

    /** An object that may have the last element, and what is found when it leaves its slice. */
    private record Held(Spot spot, Set<Expected> otherwise) {}

    private List<Held> holders(RowSpots spots, Spot root) {
        List<Held> here = List.of(new Held(root, Set.of()));
        for (int i = 0; i < path.steps().size() - 1; i++) {
            Step step = path.steps().get(i);
            boolean tells = step.isSlice() && isDiscriminator(i);
            List<Held> next = new ArrayList<>();
            for (Held held : here) {
                for (Spot value : spots.values(held.spot(), step)) {
                    if (value.value() instanceof jp.musubi.standard.json.JsonObject) {
                        next.add(new Held(value, tells ? leaving(held, step, value) : held.otherwise()));
                    }
                }
            }
            here = next;
        }
        return here;
    }

    private static Set<Expected> leaving(Held held, Step step, Spot value) {
        Set<Expected> expected = new LinkedHashSet<>(held.otherwise());
        if (step.draft().card.min() > 0) {
            String rule = step.draft().rule.isEmpty() ? "G-SLICE-MIN" : step.draft().rule;
            expected.add(new Expected(rule, value.around()));
        }
        if (step.element().slicing.closed()) {
            String rule = step.element().rule.isEmpty() ? "G-SLICE-CLOSED" : step.element().rule;
            expected.add(new Expected(rule, value.expression()));
        }
        return expected;
    }
}
