package dev.verity.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.constraints.Url;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlTest {
    private static final ClockContext CONTEXT = new ClockContext(Clock.systemUTC());

    private static boolean isUrl(Object value, Map<String, Object> attributes) {
        return DeclaredConstraint.validator(Url.class, attributes).isValid(value, CONTEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com:8080/path?query=value",
                "http://example.com",
                "HTTP://EXAMPLE.com/",
                "http://localhost",
                "http://localhost:0",
                "http://example.com:",
                "http://example.com:65535",
                "http://example.com:00080",
                "http://example.com.",
                "http://my_host.example",
                "http://xn--bcher-kva.example",
                "http://b\u00fccher.example/\u00fc?\u00fc#\u00fc",
                "http://example.com/\ud83d\ude00",
                "http://127.0.0.1",
                "http://1.2.3.a",
                "http://[::1]:80/",
                "http://[2001:db8::ffff:0:1]",
                "http://[64:ff9b::192.0.2.33]",
                "http://user:pass%20word@example.com",
                "http://@example.com",
                "http://example.com/a;b=c,d/~e/%7Ef//../g",
                "http://example.com?a=/?:@",
                "http://example.com#",
                "http://example.com?#/?",
            })
    void thoseWithAHostAreValid(String url) {
        assertThat(isUrl(url, Map.of())).isTrue();
        assertThat(isUrl(new StringBuilder(url), Map.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "https://",
                "https:///path",
                "https://?query",
                "https://:80",
                "https://user@",
                "example.com",
                "//example.com",
                "/path",
                "ftp://x",
                "ftp://example.com",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "mailto:a@example.com",
                "http:/example.com",
                "http:example.com",
                "http//example.com",
                "httpss://example.com",
                " http://example.com",
                "http://example.com ",
                "http://exa mple.com",
                "http://example.com/a b",
                "http://example.com/\n",
                "http://example.com/\u00a0",
                "http://example.com/\u202e",
                "http://example.com/\ud83d",
                "http://example.com\\@evil.example",
                "http://example.com/<script>",
                "http://example.com/\"",
                "http://example.com/{a}",
                "http://example.com/a|b^c`",
                "http://example.com/[a]",
                "http://example.com/%",
                "http://example.com/%2",
                "http://example.com/%zz",
                "http://example.com/%\uff11\uff11",
                "http://example.com#a#b",
                "http://.com",
                "http://a..b",
                "http://.",
                "http://-a.example",
                "http://a-.example",
                "http://a%20b.example",
                "http://1.2.3",
                "http://256.1.1.1",
                "http://1.2.3.4.5",
                "http://12345",
                "http://[::1",
                "http://::1",
                "http://[]",
                "http://[::1]a",
                "http://[::g]",
                "http://[fe80::1%25eth0]",
                "http://[1.2.3.4]",
                "http://a@b@example.com",
                "http://us er@example.com",
                "http://example.com:65536",
                "http://example.com:99999999999",
                "http://example.com:-1",
                "http://example.com:8a",
                "http://example.com:80:80",
            })
    void othersAreNot(String text) {
        assertThat(isUrl(text, Map.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"63, true", "64, false"})
    void aLabelOfTheHostHasUpTo63Characters(int length, boolean expected) {
        assertThat(isUrl("http://" + "a".repeat(length) + ".example", Map.of())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"126, true", "127, false"})
    void aHostHasUpTo253Characters(int labels, boolean expected) {
        assertThat(isUrl("http://" + "a.".repeat(labels) + "b", Map.of())).isEqualTo(expected);
    }

    @Test
    void uriObjectsAreJudgedByTheirText() {
        assertThat(isUrl(URI.create("https://example.com/a?b#c"), Map.of())).isTrue();
        assertThat(isUrl(URI.create("path"), Map.of())).isFalse();
        assertThat(isUrl(URI.create("urn:isbn:0"), Map.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ftp://x, true", "FTP://x, true", "git+ssh://x/y, true", "http://x, false"})
    void otherProtocolsMayBeAllowed(String url, boolean expected) {
        assertThat(isUrl(url, Map.of("protocols", new String[] {"ftp", "Git+ssh"})))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.com/, true",
        "http://u@EXAMPLE.com:81, true",
        "http://example.com.evil.org, false",
        "http://example.co, false",
        "http://evil.org/example.com, false",
        "http://example.com@evil.org, false"
    })
    void aHostMayBeWanted(String url, boolean expected) {
        assertThat(isUrl(url, Map.of("host", "Example.com"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"https://x:443, true", "https://x, true", "https://x:, true", "http://x, false", "http://x:443, true"})
    void aPortMayBeWantedWhichIsThatOfTheProtocolIfLeftOut(String url, boolean expected) {
        assertThat(isUrl(url, Map.of("port", 443))).isEqualTo(expected);
    }
}
