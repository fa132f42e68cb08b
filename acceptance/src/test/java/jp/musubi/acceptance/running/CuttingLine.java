package jp.musubi.acceptance.running;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** 切れる線。Passes on what is said to a platform, and hangs up for good once so many bytes went there. */
public final class CuttingLine implements AutoCloseable {

    private static final int BLOCK = 1024;

    private final ServerSocket socket;
    private final URI to;
    private long left;

    public CuttingLine(String url, long bytes) throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        to = URI.create(url);
        left = bytes;
        start(this::accept);
    }

    public String url() {
        return "http://localhost:" + socket.getLocalPort();
    }

    private void accept() throws IOException {
        while (true) {
            Socket near = socket.accept();
            Socket far = new Socket(to.getHost(), to.getPort());
            start(() -> pass(far.getInputStream(), near.getOutputStream(), near, far, false));
            start(() -> pass(near.getInputStream(), far.getOutputStream(), near, far, true));
        }
    }

    private void pass(InputStream in, OutputStream out, Socket near, Socket far, boolean counted) throws IOException {
        try (near;
                far) {
            byte[] block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                if (counted && isCutBy(read)) {
                    close();
                    return;
                }
                out.write(block, 0, read);
                out.flush();
            }
        }
    }

    private synchronized boolean isCutBy(int bytes) {
        left -= bytes;
        return left < 0;
    }

    private static void start(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException hungUp) {
                // As a line does.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private interface Work {
        void run() throws IOException;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
