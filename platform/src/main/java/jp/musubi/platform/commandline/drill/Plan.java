package jp.musubi.platform.commandline.drill;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 演習の中身。
 *
 * @param words file of what it says
 * @param count of its steps, known before anything has started
 */
record Plan(String words, int count, Making making) {

    static final Plan FIRST_HOUR = new Plan(
            "first-hour.tsv", FirstHour.STEPS, running -> FirstHour.steps(running.address(), running.seconds()));

    /** どこで行うか。@param seconds until it was ready, 0 for one that ran before @param own null for one that ran before */
    record Running(URI address, long seconds, @Nullable FreshStart own) {}

    /** 段を作る。 */
    interface Making {

        List<Step> steps(Running running);
    }
}
