package jp.musubi.standard.gate.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * 手持ち。Documents to change: the seeds, and whatever made the gate behave in a way not seen before. Mostly small ones, since
 * many inputs find more than large ones.
 */
final class Corpus {

    private static final int MOST = 20_000;

    /** @param seeds so many of the documents are seeds and stay */
    private record Pool(int longest, List<byte[]> documents, int seeds) {

        Pool(int longest, List<byte[]> seeds) {
            this(longest, new ArrayList<>(seeds), seeds.size());
        }

        /** A seed, or one that was kept; newer ones a bit more often. */
        byte[] any(SplittableRandom random) {
            if (random.nextInt(3) == 0) {
                return documents.get(random.nextInt(seeds));
            }
            int from = random.nextBoolean() ? 0 : documents.size() / 2;
            return documents.get(random.nextInt(from, documents.size()));
        }

        void keep(byte[] body, SplittableRandom random) {
            if (documents.size() < MOST) {
                documents.add(body);
            } else {
                documents.set(random.nextInt(seeds, MOST), body);
            }
        }
    }

    private final Pool tiny;
    private final Pool middle;
    private final Pool large;

    Corpus(Seeds seeds) {
        tiny = new Pool(1_500, seeds.upTo(1_500));
        middle = new Pool(5_000, seeds.upTo(5_000));
        large = new Pool(0, seeds.upTo(Integer.MAX_VALUE));
    }

    byte[] any(SplittableRandom random) {
        int lot = random.nextInt(256);
        return (lot == 0 ? large : lot < 24 ? middle : tiny).any(random);
    }

    byte[] tiny(SplittableRandom random) {
        return tiny.any(random);
    }

    /** Keeps a document that is not too long to be changed often. */
    void keep(byte[] body, SplittableRandom random) {
        if (body.length <= tiny.longest()) {
            tiny.keep(body, random);
        } else if (body.length <= middle.longest()) {
            middle.keep(body, random);
        }
    }
}
