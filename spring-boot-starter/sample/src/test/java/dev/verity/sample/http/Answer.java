package dev.verity.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.json.JSONException;
import org.skyscreamer.jsonassert.Customization;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;
import org.skyscreamer.jsonassert.comparator.CustomComparator;

/** What came back, with the type of its content. */
public record Answer(int status, String type, String body) {

    public void is(int expectedStatus) {
        assertThat(status).as(body).isEqualTo(expectedStatus);
    }

    public void is(int expectedStatus, String expectedBody) {
        is(expectedStatus);
        assertThat(body).isEqualTo(expectedBody);
    }

    /** A problem detail; the type is about:blank, which Spring Framework 7 leaves out. */
    public void isProblem(int expectedStatus, String title, String detail, String instance) {
        String expected = """
                {"title": "%s", "status": %d, "detail": "%s", "instance": "%s"}""".formatted(title, expectedStatus, detail, instance);
        new Answer(status, type, body.replace("\"type\":\"about:blank\",", "")).isJson(expectedStatus, expected);
    }

    /** The same JSON, no less and no more, with arrays in any order; the moment of an error is anything. */
    public void isJson(int expectedStatus, String json) {
        is(expectedStatus);
        var anyOrder = new CustomComparator(
                JSONCompareMode.NON_EXTENSIBLE,
                new Customization("timestamp", (one, other) -> true),
                new Customization("requestId", (one, other) -> true));
        try {
            JSONAssert.assertEquals(body, json, body, anyOrder);
        } catch (JSONException malformed) {
            throw new AssertionError(body, malformed);
        }
    }
}
