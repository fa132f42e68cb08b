package jp.musubi.platform.cybersecurity.connections;

import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * 走査の結果。A file of nmap ({@code -oX}), read by the JDK's own reader: no document type is looked at, nothing from outside is fetched,
 * and a file that is bigger or deeper than a scan is refused.
 *
 * @param at when the scan began; empty when the file does not say
 */
public record NmapScan(Optional<Instant> at, List<Host> hosts) {

    public static final int LARGEST = 5 * 1024 * 1024;
    private static final int MOST_HOSTS = 2000;
    private static final int MOST_PORTS = 200;
    private static final int DEEPEST = 20;
    private static final int LONGEST = 60;

    public NmapScan {
        hosts = List.copyOf(hosts);
    }

    /** One that answered. @param ports open ones, as {@code 22/tcp ssh} */
    public record Host(String address, String name, List<String> ports) {

        public Host {
            ports = List.copyOf(ports);
        }
    }

    /** Empty for what is no such file. */
    public static Optional<NmapScan> read(byte[] file) {
        if (file.length == 0 || file.length > LARGEST) {
            return Optional.empty();
        }
        XMLInputFactory reading = XMLInputFactory.newDefaultFactory();
        reading.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        reading.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        reading.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        // It would write pieces of the file to the screen.
        reading.setXMLReporter((message, type, about, place) -> {});
        try {
            return new Reading(reading.createXMLStreamReader(new ByteArrayInputStream(file))).scan();
        } catch (XMLStreamException | DateTimeException | NumberFormatException broken) {
            return Optional.empty();
        }
    }

    /** The place in the file, and what was read of the present host. */
    private static final class Reading {

        private final XMLStreamReader xml;
        private final List<Host> hosts = new ArrayList<>();
        private List<String> ports = new ArrayList<>();
        private String address = "";
        private String name = "";
        private boolean up;
        private String port = "";
        private boolean open;
        private int depth;

        Reading(XMLStreamReader xml) {
            this.xml = xml;
        }

        Optional<NmapScan> scan() throws XMLStreamException {
            Optional<Instant> at = Optional.empty();
            boolean found = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    if (depth > DEEPEST || depth == 1 && !xml.getLocalName().equals("nmaprun")) {
                        return Optional.empty();
                    }
                    found = true;
                    if (depth == 1 && xml.getAttributeValue(null, "start") != null) {
                        at = Optional.of(Instant.ofEpochSecond(Long.parseLong(value("start"))));
                    }
                    start(xml.getLocalName());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    end(xml.getLocalName());
                }
            }
            return found ? Optional.of(new NmapScan(at, hosts)) : Optional.empty();
        }

        private void start(String element) {
            switch (element) {
                case "host" -> {
                    address = "";
                    name = "";
                    up = false;
                    ports = new ArrayList<>();
                }
                case "status" -> up |= value("state").equals("up");
                case "address" -> {
                    if (!value("addrtype").equals("mac")) {
                        address = value("addr");
                    }
                }
                case "hostname" -> name = name.isEmpty() ? value("name") : name;
                case "port" -> {
                    port = value("portid") + "/" + value("protocol");
                    open = false;
                }
                case "state" -> open = value("state").equals("open");
                case "service" -> port = (port + " " + value("name")).strip();
                default -> {}
            }
        }

        private void end(String element) throws XMLStreamException {
            if (element.equals("port") && open && ports.size() < MOST_PORTS) {
                ports.add(port);
            }
            if (element.equals("host") && up && !address.isEmpty()) {
                if (hosts.size() >= MOST_HOSTS) {
                    throw new XMLStreamException("too many hosts");
                }
                hosts.add(new Host(address, name, ports));
            }
        }

        /** Short, and without signs that control. */
        private String value(String attribute) {
            @Nullable String value = xml.getAttributeValue(null, attribute);
            String text =
                    value == null ? "" : value.replaceAll("\\p{Cntrl}", " ").strip();
            return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        }
    }
}
