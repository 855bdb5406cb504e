package dev.verity.sample.harbour.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.sample.harbour.HarbourTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LogbookTest extends HarbourTest {
    private static final String VALID = """
            {"keeper": "Bo", "pressure": 1013.2, "wind": {"direction": "SW", "force": 4}}""";

    @Inject
    DataSource dataSource;

    @Test
    void entityIsCheckedWhenItIsStored() {
        http.post("/log", VALID).is(200);
        http.post("/log", "{\"keeper\": \" \", \"pressure\": 10132.25, \"wind\": {\"force\": 13}}")
                .isJson(409, """
                        {"keeper": "must not be blank",
                         "pressure": "numeric value out of bounds (<4 digits>.<1 digits> expected)",
                         "wind.direction": "must not be null",
                         "wind.force": "must be less than or equal to 12"}""");
    }

    @Test
    void entityIsCheckedAsBody() {
        http.post("/log/checked", VALID).is(200);
        http.post("/log/checked", "{\"keeper\": \" \"}")
                .isJson(409, "{\"writeChecked.entry.keeper\": \"must not be blank\"}");
    }

    @Test
    void entityIsCheckedWhenItIsChanged() {
        String entry = http.post("/log", VALID).body();
        http.put("/log/" + entry + "/keeper?name=Jo", "").is(204);
        http.put("/log/" + entry + "/keeper?name=%20", "").isJson(409, "{\"keeper\": \"must not be blank\"}");
        http.get("/log/" + entry + "/keeper", "Accept", "*/*").is(200, "Jo");
    }

    @Test
    void tableKnowsTheConstraints() throws SQLException {
        assertThat(query("select column_name || ' ' || is_nullable || ' ' || coalesce(character_maximum_length, 0)"
                        + " from information_schema.columns where table_name = 'LOGENTRY' order by column_name"))
                .containsExactly(
                        "DIRECTION YES 255",
                        "FORCE YES 0",
                        "ID NO 0",
                        "KEEPER NO 40",
                        "PRESSURE YES 0",
                        "REMARK YES 255");
        assertThat(query("select numeric_precision || ' ' || numeric_scale from information_schema.columns"
                        + " where table_name = 'LOGENTRY' and column_name = 'PRESSURE'"))
                .containsExactly("5 1");
        assertThat(query("select check_clause from information_schema.check_constraints"))
                .anySatisfy(clause -> assertThat(clause).contains("FORCE", "12", "0"));
    }

    private List<String> query(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
