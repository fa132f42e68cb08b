package jp.musubi.standard.gate.fuzz;

import java.util.List;
import java.util.SplittableRandom;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.GateResult;
import jp.musubi.standard.gate.Question;
import jp.musubi.standard.gate.fuzz.Behaviour.Novelty;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.words.FacilityCode;

/**
 * 変異による雑音試験。Changes documents, judges them, and keeps those at which the gate behaves in a new way, so that the next
 * changes begin there. The same seed and number of inputs are the same run.
 */
final class Fuzzer {

    /** Every so many inputs are judged twice. */
    private static final int TWICE = 32;

    /** Documents drift away from what the gate knows, so a chain of changes ends. */
    private static final int MOST_CHANGES = 4;

    private static final FacilityCode SENDER = new FacilityCode("1312345679");

    private static final List<Question> QUESTIONS = List.of(
            Question.anyResource(),
            Question.anyResource(),
            Question.anyResource().withSender(SENDER),
            Question.anyResource().withGuide(new Guide("1.10.0")),
            Question.submissionOf(SENDER),
            Question.submissionOf(null));

    private final SplittableRandom random;
    private final Corpus corpus;
    private final List<Mutation> mutations;
    private final Behaviour behaviour = new Behaviour();
    private final FuzzReport report;

    Fuzzer(long seed) {
        Seeds seeds = new Seeds();
        Words words = new Words(seeds);
        random = new SplittableRandom(seed);
        corpus = new Corpus(seeds);
        report = new FuzzReport(seed, behaviour);
        Mutation bytes = new ByteMutations(corpus);
        Mutation tokens = new TokenMutations(words, bytes);
        Mutation structure = new StructureMutations(words, bytes);
        mutations = List.of(bytes, tokens, tokens, structure, structure);
    }

    /** Judges so many inputs more. */
    FuzzReport run(long inputs) {
        for (long i = 0; i < inputs; i++) {
            byte[] body = changed(corpus.any(random));
            Question question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
            boolean twice = random.nextInt(TWICE) == 0;
            try {
                judge(body, question, twice);
            } catch (RuntimeException | Error trouble) {
                report.failed(body, trouble);
            }
        }
        return report;
    }

    private byte[] changed(byte[] body) {
        byte[] changed = body;
        int changes = 0;
        do {
            changed = mutations.get(random.nextInt(mutations.size())).of(changed, random);
            changes++;
        } while (changes < MOST_CHANGES && random.nextInt(3) == 0);
        return changed;
    }

    private void judge(byte[] body, Question question, boolean twice) {
        long start = System.nanoTime();
        GateResult result = Gate.standard().check(body, question);
        report.took(System.nanoTime() - start, body.length);
        report.judged(result.accepted(), result.malformed(), result.findings().size());
        Truths.ofEvery(body, question, result);
        Novelty novelty = behaviour.of(result);
        if (novelty != Novelty.NONE) {
            corpus.keep(body, random);
        }
        if (novelty == Novelty.PLACE || twice) {
            Truths.ofSome(body, question, result);
        }
    }
}
