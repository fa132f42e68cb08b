package jp.musubi.platform.cybersecurity.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 走査の結果を読む。Nothing outside of the file is looked at, and what is no scan is refused. */
class NmapScanTest {

    private static final String SCAN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE nmaprun>
            <?xml-stylesheet href="file:///usr/share/nmap/nmap.xsl" type="text/xsl"?>
            <nmaprun scanner="nmap" args="nmap -oX - 192.0.2.0/24" start="1774915200" version="7.94">
            <host starttime="1774915200"><status state="up" reason="arp-response"/>
            <address addr="192.0.2.10" addrtype="ipv4"/><address addr="00:00:5E:00:53:01" addrtype="mac" vendor="Mihon"/>
            <hostnames><hostname name="vpn.example" type="PTR"/><hostname name="second.example" type="PTR"/></hostnames>
            <ports><extraports state="closed" count="997"/>
            <port protocol="tcp" portid="22"><state state="open" reason="syn-ack"/><service name="ssh" product="x"/></port>
            <port protocol="tcp" portid="23"><state state="closed" reason="reset"/><service name="telnet"/></port>
            <port protocol="udp" portid="161"><state state="open" reason="udp-response"/></port></ports></host>
            <host><status state="down" reason="no-response"/><address addr="192.0.2.11" addrtype="ipv4"/></host>
            <host><status state="up"/><address addr="2001:db8::1" addrtype="ipv6"/></host>
            <runstats><finished time="1774915300"/></runstats></nmaprun>
            """;

    @Test
    void 答えた機器のアドレスと名と開いている窓口を読む() {
        NmapScan scan = read(SCAN).orElseThrow();
        assertThat(scan.at()).contains(Instant.parse("2026-03-31T00:00:00Z"));
        assertThat(scan.hosts())
                .containsExactly(
                        new NmapScan.Host("192.0.2.10", "vpn.example", List.of("22/tcp ssh", "161/udp")),
                        new NmapScan.Host("2001:db8::1", "", List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<html/>",
                "<nmaprun><host></nmaprun>",
                "<nmaprun start=\"soon\"/>",
                "<nmaprun start=\"99999999999999999999\"/>",
                "<!DOCTYPE nmaprun [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><nmaprun><host><status state=\"up\"/>"
                        + "<address addr=\"192.0.2.1\" addrtype=\"ipv4\"/><hostnames><hostname name=\"&a;\"/></hostnames></host></nmaprun>"
            })
    void 走査でないもの_壊れたもの_外を読もうとするものは断る(String file) {
        assertThat(read(file)).isEmpty();
    }

    @Test
    void 深すぎるもの_多すぎるもの_大きすぎるものは断る() {
        assertThat(read("<nmaprun>" + "<a>".repeat(20) + "</a>".repeat(20) + "</nmaprun>"))
                .isEmpty();
        String host = "<host><status state=\"up\"/><address addr=\"192.0.2.1\" addrtype=\"ipv4\"/></host>";
        assertThat(read("<nmaprun>" + host.repeat(2000) + "</nmaprun>")).isPresent();
        assertThat(read("<nmaprun>" + host.repeat(2001) + "</nmaprun>")).isEmpty();
        assertThat(NmapScan.read(new byte[NmapScan.LARGEST + 1])).isEmpty();
    }

    @Test
    void 決められた字数より長い名は切り_制御の字は残らない() {
        NmapScan scan = read("<nmaprun><host><status state=\"up\"/><address addr=\"192.0.2.1\" addrtype=\"ipv4\"/>"
                        + "<hostnames><hostname name=\"" + "a".repeat(300) + "&#10;b\"/></hostnames></host></nmaprun>")
                .orElseThrow();
        assertThat(scan.hosts().get(0).name()).hasSize(60);
    }

    @Property(tries = 200)
    void 何を渡しても壊れない(@ForAll byte[] file) {
        assertThat(NmapScan.read(file)).isNotNull();
    }

    private static Optional<NmapScan> read(String file) {
        return NmapScan.read(file.getBytes(StandardCharsets.UTF_8));
    }
}
