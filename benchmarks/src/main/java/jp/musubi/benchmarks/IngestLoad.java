package jp.musubi.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 登録にかかる CPU。Sends new units to a running platform by two clients and counts the CPU of its JVM and of its embedded
 * PostgreSQL in user and system ticks, which the load of the machine changes less than the time on a clock.
 *
 * <pre>
 * java -cp benchmarks/target/classes jp.musubi.benchmarks.IngestLoad http://localhost:8080 JVM_PID DATA_FOLDER 2000
 * </pre>
 */
public final class IngestLoad {

    private static final int WARM_UP = 600;
    private static final double MILLIS_A_TICK = 10;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String url;
    private final long jvm;
    private final Path data;

    IngestLoad(String url, long jvm, Path data) {
        this.url = url;
        this.jvm = jvm;
        this.data = data;
    }

    public static void main(String[] args) throws Exception {
        new IngestLoad(args[0], Long.parseLong(args[1]), Path.of(args[2])).run(Integer.parseInt(args[3]));
    }

    private void run(int count) throws Exception {
        Sender sender = sender();
        submit(sender, "warm", WARM_UP);
        settle();
        Cpu cost = costOf(() -> {
            submit(sender, "run", count);
            settle();
        });
        System.out.printf(
                "%d units: %.2f CPU ms a unit (JVM %.2f, PostgreSQL %.2f)%n",
                count, cost.all() / count, cost.java() / count, cost.postgres() / count);
    }

    /** @param sample a submission with the id {@code load-id}, to be replaced */
    record Sender(String token, String sample) {}

    /** CPU milliseconds, user and system. */
    record Cpu(double java, double postgres) {

        double all() {
            return java + postgres;
        }
    }

    /** Work whose CPU is counted. */
    interface Work {
        void run() throws Exception;
    }

    Sender sender() {
        String token = post("/demo/tokens", "", "application/json", "{\"as\":\"hospital-a\"}")
                .replaceFirst("(?s).*\"access_token\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        String sample = send(HttpRequest.newBuilder(
                URI.create(url + "/demo/samples/lab?from=hospital-a&patient=patient-1&id=load-id")));
        return new Sender(token, sample);
    }

    /** What the JVM and the database spend while this is done. */
    Cpu costOf(Work work) throws Exception {
        double java = ticks(Stream.of(jvm));
        double postgres = ticks(postgres().stream());
        work.run();
        return new Cpu(
                (ticks(Stream.of(jvm)) - java) * MILLIS_A_TICK,
                (ticks(postgres().stream()) - postgres) * MILLIS_A_TICK);
    }

    void submit(Sender sender, String name, int count) {
        IntStream.range(0, 2).parallel().forEach(client -> {
            for (int i = client; i < count; i += 2) {
                String unit = sender.sample().replace("load-id", "load-" + name + "-" + jvm + "-" + i);
                post("/fhir/Bundle", "Bearer " + sender.token(), "application/fhir+json", unit);
            }
        });
    }

    private String post(String path, String authorization, String type, String body) {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return send(request);
    }

    private static String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What goes on behind the answers, such as sealing, belongs to their cost. */
    static void settle() throws InterruptedException {
        Thread.sleep(3_000);
    }

    private List<Long> postgres() throws IOException {
        long server = Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(0)
                .strip());
        Stream<Long> children = ProcessHandle.of(server).stream()
                .flatMap(ProcessHandle::descendants)
                .map(ProcessHandle::pid);
        return Stream.concat(Stream.of(server), children).toList();
    }

    /** utime, stime, and those of ended children. */
    private static double ticks(Stream<Long> processes) {
        return processes.mapToLong(IngestLoad::ticksOf).sum();
    }

    private static long ticksOf(long process) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Stream.of(11, 12, 13, 14)
                    .mapToLong(i -> Long.parseLong(fields[i]))
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }
}
