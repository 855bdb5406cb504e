package dev.verity.quarkus.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Chooses the media type of a {@link ViolationReport}. */
final class ReportFormat {
    static final List<MediaType> ALL = List.of(
            MediaType.APPLICATION_JSON_TYPE,
            MediaType.APPLICATION_XML_TYPE,
            MediaType.TEXT_XML_TYPE,
            MediaType.TEXT_PLAIN_TYPE);

    private ReportFormat() {}

    /**
     * The first that the client accepts among those that the endpoint produces and that can carry a report, else the endpoint's
     * first, else JSON.
     */
    static MediaType choose(List<MediaType> accepted, List<MediaType> produced) {
        for (MediaType type : accepted) {
            if (contains(ALL, type) && contains(produced, type)) {
                return type;
            }
        }
        return produced.isEmpty() ? MediaType.APPLICATION_JSON_TYPE : produced.get(0);
    }

    private static boolean contains(List<MediaType> types, MediaType wanted) {
        for (MediaType type : types) {
            if (type.getType().equalsIgnoreCase(wanted.getType())
                    && type.getSubtype().equalsIgnoreCase(wanted.getSubtype())) {
                return true;
            }
        }
        return false;
    }
}
