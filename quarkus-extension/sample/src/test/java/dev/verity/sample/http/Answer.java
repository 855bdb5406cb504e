package dev.verity.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What came back: the status, the type of the content, the header {@code validation-exception} or "", and the content. */
public record Answer(int status, String type, String violationHeader, String body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public void is(int expectedStatus) {
        assertThat(status).as(body).isEqualTo(expectedStatus);
        assertThat(violationHeader).as("validation-exception").isEmpty();
    }

    public void is(int expectedStatus, String expectedBody) {
        is(expectedStatus);
        assertThat(body).isEqualTo(expectedBody);
    }

    /** The same JSON, no less and no more. */
    public void isJson(int expectedStatus, String json) {
        is(expectedStatus);
        assertThat(read(body)).isEqualTo(read(json));
    }

    /** The answer to violations, of which the fields and messages are given in turns, in any order. */
    public void isViolationReport(String... fieldsAndMessages) {
        assertThat(status).as(body).isEqualTo(400);
        assertThat(violationHeader).as("validation-exception").isEqualTo("true");
        assertThat(type).startsWith("application/json");
        assertThat(sorted(read(body)).toPrettyString())
                .isEqualTo(sorted(report(fieldsAndMessages)).toPrettyString());
    }

    public JsonNode json() {
        return read(body);
    }

    private static JsonNode report(String... fieldsAndMessages) {
        ObjectNode report =
                JSON.createObjectNode().put("title", "Constraint Violation").put("status", 400);
        ArrayNode violations = report.putArray("violations");
        for (int i = 0; i < fieldsAndMessages.length; i += 2) {
            violations.addObject().put("field", fieldsAndMessages[i]).put("message", fieldsAndMessages[i + 1]);
        }
        return report;
    }

    private static JsonNode sorted(JsonNode report) {
        List<JsonNode> violations = new ArrayList<>();
        report.get("violations").forEach(violations::add);
        violations.sort(Comparator.comparing(JsonNode::toString));
        ((ObjectNode) report).putArray("violations").addAll(violations);
        return report;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(json, malformed);
        }
    }
}
