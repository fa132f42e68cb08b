package jp.musubi.platform.commandline.drill;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** 届の波。Several senders at one pace; who is not answered sends the same once more, which never doubles. */
final class Wave {

    private static final int SENDERS = 12;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(4);
    private static final long PAUSE_MILLIS = 250;
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final Country country;
    private final DrillNotices notices;
    private final LocalDate diagnosed;
    private final Set<String> cases = ConcurrentHashMap.newKeySet();
    private final AtomicInteger started = new AtomicInteger();
    private final AtomicInteger inAMinute = new AtomicInteger();
    private final AtomicLong slowest = new AtomicLong();

    Wave(Country country, DrillNotices notices, LocalDate diagnosed) {
        this.country = country;
        this.notices = notices;
        this.diagnosed = diagnosed;
    }

    /** 波の後。@param cases that were told, each once @param inAMinute answers within a minute from the first sending */
    record Told(int cases, int inAMinute, long slowestMillis) {}

    /** 途中でする事。 */
    interface Middle {

        void happen() throws NotShown;
    }

    /** @param middle done once half of them were begun, while the others go on */
    Told send(int count, int aSecond, Middle middle) throws NotShown {
        String token = country.token(DrillNotices.SENDER);
        long began = System.nanoTime();
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < SENDERS; i++) {
                Client client = country.another();
                all.add(senders.submit(() -> {
                    sendShare(client, token, count, new Pace(began, aSecond));
                    return null;
                }));
            }
            while (started.get() < count / 2 && all.stream().noneMatch(Future::isDone)) {
                pause();
            }
            middle.happen();
            for (Future<?> each : all) {
                await(each);
            }
        } finally {
            senders.shutdownNow();
        }
        return new Told(cases.size(), inAMinute.get(), TimeUnit.NANOSECONDS.toMillis(slowest.get()));
    }

    private record Pace(long began, int aSecond) {

        void waitFor(int place) throws NotShown {
            long due = began + place * 1_000_000_000L / aSecond;
            long left = due - System.nanoTime();
            if (left > 0) {
                try {
                    TimeUnit.NANOSECONDS.sleep(left);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    throw NotShown.saying("silent", "wave");
                }
            }
        }
    }

    private void sendShare(Client client, String token, int count, Pace pace) throws NotShown {
        for (int place = started.getAndIncrement(); place < count; place = started.getAndIncrement()) {
            pace.waitFor(place);
            byte[] body = notices.body(notices.number(), diagnosed);
            long sent = System.nanoTime();
            cases.add(Reply.text(answered(client, token, body).json(), "caseId"));
            long now = System.nanoTime();
            slowest.accumulateAndGet(now - sent, Math::max);
            if (now - pace.began() <= MINUTE) {
                inAMinute.incrementAndGet();
            }
        }
    }

    private static Reply answered(Client client, String token, byte[] body) throws NotShown {
        HttpRequest request = client.request("/outbreaks/notices")
                .header("Accept", Country.JSON)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", Country.JSON)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        long until = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < until) {
            try {
                Reply reply = client.send(request);
                if (reply.status() < 500 && reply.status() != 429) {
                    return reply.expect(200);
                }
            } catch (NotShown notNow) {
                if (!notNow.seen().key().equals("silent")) {
                    throw notNow;
                }
            }
            pause();
        }
        throw NotShown.saying("silent", "POST /outbreaks/notices");
    }

    private static void await(Future<?> share) throws NotShown {
        try {
            share.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof NotShown other
                    ? other
                    : NotShown.saying("silent", String.valueOf(failed.getCause()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw NotShown.saying("silent", "wave");
        }
    }

    private static void pause() throws NotShown {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw NotShown.saying("silent", "wave");
        }
    }
}
