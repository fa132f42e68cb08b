package jp.musubi.platform.kernel.outside;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.function.Predicate;
import javax.net.ssl.SSLSocketFactory;

/**
 * 確かめた宛先だけにつながる口。The very address that is about to be called is asked about, at the moment of the call: a name that
 * led to a public address a moment ago and leads to a private one now (DNS rebinding) reaches nobody. TLS is laid over the
 * connection afterwards, with the name that was asked for.
 */
public final class CheckedSockets extends SSLSocketFactory {

    private final SSLSocketFactory tls;
    private final Predicate<InetAddress> mayBeCalled;

    /** @param mayBeCalled asked of the very address, at the moment of the call */
    public CheckedSockets(SSLSocketFactory tls, Predicate<InetAddress> mayBeCalled) {
        this.tls = tls;
        this.mayBeCalled = mayBeCalled;
    }

    /** Not connected; java.net connects it, then asks for TLS over it. */
    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public void connect(SocketAddress to, int timeout) throws IOException {
                InetAddress address = to instanceof InetSocketAddress place ? place.getAddress() : null;
                if (address == null || !mayBeCalled.test(address)) {
                    throw new IOException("not a public address");
                }
                super.connect(to, timeout);
            }
        };
    }

    @Override
    public Socket createSocket(Socket connected, String host, int port, boolean autoClose) throws IOException {
        return tls.createSocket(connected, host, port, autoClose);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw direct();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        throw direct();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw direct();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        throw direct();
    }

    /** No way around the question. */
    private static IOException direct() {
        return new IOException("connected in one step");
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return tls.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return tls.getSupportedCipherSuites();
    }
}
