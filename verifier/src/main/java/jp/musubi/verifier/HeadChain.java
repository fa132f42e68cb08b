package jp.musubi.verifier;

import org.jspecify.annotations.Nullable;

/** 頭の連なり。Compares each head, of the log and of the witness, with the tree that grew up to it. */
final class HeadChain {

    private final Keys keys;
    private final Witness witness;
    private final Verdict verdict;
    private final GrowingTree tree = new GrowingTree();

    private @Nullable Head last;
    private long count;
    /** After a gap or another root nothing more can be said of later roots; signatures still can. */
    private boolean rootsFit = true;

    HeadChain(Keys keys, Witness witness, Verdict verdict) {
        this.keys = keys;
        this.witness = witness;
        this.verdict = verdict;
    }

    long entries() {
        return tree.size();
    }

    long count() {
        return count;
    }

    /** Whether this leaf comes next; says so when not. A gap is told once, and the count goes on behind it. */
    boolean expect(long leaf) {
        if (leaf == tree.size()) {
            return true;
        }
        if (rootsFit) {
            verdict.add(
                    leaf > tree.size()
                            ? "記録 " + tree.size() + " から " + (leaf - 1) + " までが抜けています(削除)。"
                            : "記録 " + leaf + " が二度出てきます(挿入か並べ替え)。",
                    leaf > tree.size()
                            ? "Entries " + tree.size() + " to " + (leaf - 1) + " are missing: dropped."
                            : "Entry " + leaf + " comes again: inserted or reordered.");
            rootsFit = false;
        }
        return false;
    }

    void add(byte[] leafHash) {
        tree.add(leafHash);
        Head seen = witness.findOf(tree.size());
        if (seen != null && rootsFit && !seen.hasRoot(tree.root())) {
            verdict.add(
                    "はじめの " + tree.size() + " 件が、証人の見た頭と違います(分岐)。",
                    "The first " + tree.size() + " entries are not those the witness saw: a fork.");
        }
    }

    /** False when the line was none. */
    boolean take(@Nullable Head head) {
        if (head == null) {
            return false;
        }
        count++;
        if (!keys.signed(head)) {
            verdict.add(
                    "頭 " + head.size() + " の署名が正しくないか、鍵がありません。",
                    "Head " + head.size() + " has a wrong signature, or its key is missing.");
        }
        checkOrder(head);
        checkRoot(head);
        last = head;
        return true;
    }

    private void checkOrder(Head head) {
        if (last != null && (head.size() <= last.size() || head.at().compareTo(last.at()) < 0)) {
            verdict.add(
                    "頭 " + head.size() + " の順が、前の頭(" + last.size() + ")と合いません(並べ替え)。",
                    "Head " + head.size() + " is out of order after head " + last.size() + ": reordered.");
        }
    }

    private void checkRoot(Head head) {
        if (!rootsFit) {
            return;
        }
        long before = last == null ? 0 : last.size();
        if (head.size() != tree.size()) {
            rootsFit = false;
            verdict.add(
                    "頭 " + head.size() + " までの記録が " + tree.size() + " 件あります(削除か挿入)。",
                    "Before head " + head.size() + " there are " + tree.size() + " entries: dropped or inserted.");
        } else if (!head.hasRoot(tree.root())) {
            rootsFit = false;
            verdict.add(
                    "記録 " + before + " から " + (head.size() - 1) + " までのどこかが、頭 " + head.size()
                            + " の署名したものと違います(改ざん、挿入、並べ替え)。",
                    "Somewhere from entry " + before + " to " + (head.size() - 1) + " the log is not what head "
                            + head.size() + " signed: changed, inserted or reordered.");
        }
    }

    /** After the last line. */
    void end() {
        verdict.counted(tree.size(), count);
        long signed = last == null ? 0 : last.size();
        if (rootsFit && tree.size() != signed) {
            verdict.add(
                    "記録 " + signed + " からあとに、署名した頭がありません。",
                    "No head was signed for the entries from " + signed + " on.");
        }
        keys.unused().forEach(id -> verdict.add("鍵 " + id + " で署名した頭がありません。", "No head is signed by key " + id + "."));
        Head largest = witness.findLargest();
        if (largest != null && largest.size() > tree.size()) {
            verdict.add(
                    "証人は " + largest.size() + " 件の木を見ていますが、記録は " + tree.size() + " 件しかありません(巻き戻し)。",
                    "The witness saw a tree of " + largest.size() + " entries, and the log has " + tree.size()
                            + ": rolled back.");
        }
    }
}
