package dev.verity.spring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verity.model.Coercion;
import dev.verity.model.Model;
import dev.verity.model.ModelValidationException;
import dev.verity.model.TypeRef;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.mock.http.MockHttpOutputMessage;
import org.springframework.mock.http.client.MockClientHttpResponse;

class ModelHttpMessageConverterTest {
    private static final Type PEOPLE = new TypeRef<List<Person>>() {}.type().getType();

    private final ModelHttpMessageConverter converter = new ModelHttpMessageConverter(Bodies.standard());

    static class Ratio extends Model {
        double value;
    }

    private static MockHttpInputMessage request(String json) {
        return new MockHttpInputMessage(json.getBytes(StandardCharsets.UTF_8));
    }

    private static MockClientHttpResponse response(String json) {
        return new MockClientHttpResponse(json.getBytes(StandardCharsets.UTF_8), HttpStatus.OK);
    }

    private String written(Object value, Type type, MediaType mediaType) throws IOException {
        MockHttpOutputMessage message = new MockHttpOutputMessage();
        converter.write(value, type, mediaType, message);
        return message.getBodyAsString(
                mediaType.getCharset() == null ? StandardCharsets.UTF_8 : mediaType.getCharset());
    }

    @Test
    void takesJsonAlone() {
        assertThat(converter.canRead(Person.class, MediaType.APPLICATION_JSON)).isTrue();
        assertThat(converter.canRead(PEOPLE, null, MediaType.valueOf("application/hal+json")))
                .isTrue();
        assertThat(converter.canRead(Person.class, MediaType.APPLICATION_XML)).isFalse();
        assertThat(converter.canRead(String.class, MediaType.APPLICATION_JSON)).isFalse();
        assertThat(converter.canWrite(PEOPLE, ArrayList.class, MediaType.APPLICATION_JSON))
                .isTrue();
        assertThat(converter.canWrite(null, Person.class, null)).isTrue();
        assertThat(converter.canWrite(null, ArrayList.class, null)).isFalse();
        assertThat(converter.canWrite(null, Person.class, MediaType.valueOf("application/json;charset=UTF-16")))
                .isTrue();
        assertThat(converter.canWrite(null, Person.class, MediaType.valueOf("application/json;charset=ISO-8859-1")))
                .isFalse();
    }

    @Test
    void writesTheDeclaredTypeSoThatASubclassAddsNothing() throws IOException {
        Person.Employee employee = (Person.Employee)
                converter.read(Person.Employee.class, null, request("{\"first-name\":\"Ann\",\"age\":7,\"salary\":9}"));
        assertThat(written(employee, Person.class, MediaType.APPLICATION_JSON)).isEqualTo(Person.ANN_WRITTEN);
        assertThat(written(List.of(employee), PEOPLE, MediaType.APPLICATION_JSON))
                .isEqualTo("[" + Person.ANN_WRITTEN + "]");
        assertThat(written(employee, Object.class, MediaType.APPLICATION_JSON))
                .isEqualTo("{\"first-name\":\"Ann\",\"age\":7,\"salary\":9}");
    }

    @Test
    void writesInTheCharsetThatIsAskedFor() throws IOException {
        Object person = converter.read(Person.class, null, request(Person.ANN.replace("Ann", "Zo\u00eb")));
        assertThat(written(person, Person.class, MediaType.valueOf("application/json;charset=UTF-16")))
                .isEqualTo(Person.ANN_WRITTEN.replace("Ann", "Zo\u00eb"));
    }

    @Test
    void refusesToWriteWhatJsonCannotTell() throws IOException {
        Ratio ratio = (Ratio) converter.read(Ratio.class, null, request("{\"value\":1}"));
        ratio.value = Double.NaN;
        assertThatExceptionOfType(HttpMessageNotWritableException.class)
                .isThrownBy(() -> written(ratio, Ratio.class, MediaType.APPLICATION_JSON))
                .withMessageStartingWith("Could not write JSON: ");
    }

    @Test
    void readsGenericModels() throws IOException {
        Type pageOfPeople = new TypeRef<Person.Page<Person>>() {}.type().getType();
        Object page = converter.read(pageOfPeople, null, request("{\"rows\":[" + Person.ANN + "]}"));
        assertThat(written(page, pageOfPeople, MediaType.APPLICATION_JSON))
                .isEqualTo("{\"rows\":[" + Person.ANN_WRITTEN + "]}");
        InvalidBodyException wrong = catchThrowableOfType(
                InvalidBodyException.class,
                () -> converter.read(pageOfPeople, null, request("{\"rows\":[{\"age\":1}]}")));
        assertThat(wrong.errors()).hasToString("[rows[0].first-name: field required [missing]]");
    }

    @Test
    void tellsWhatIsWrongWithARequestAsTheProviderDoes() {
        InvalidBodyException wrong = catchThrowableOfType(
                InvalidBodyException.class, () -> converter.read(PEOPLE, null, request("[{\"age\":200}]")));
        assertThat(wrong)
                .hasMessage("2 errors in List<Person>\n  [0].first-name: field required [missing]\n"
                        + "  [0].age: must be less than or equal to 150 [less_than_equal]")
                .hasNoCause();
        assertThat(wrong.getConstraintViolations()).hasSize(2);
        assertThat(wrong.line()).isZero();
    }

    @Test
    void blamesNoClientForTheResponseOfAnotherServer() {
        assertThatExceptionOfType(HttpMessageNotReadableException.class)
                .isThrownBy(() -> converter.read(Person.class, null, response("{\"age\":1}")))
                .withMessage("The response is not valid: 1 error in Person\n  first-name: field required [missing]")
                .withCauseInstanceOf(ModelValidationException.class);
    }

    @Test
    void givesFailuresToReadBackAsTheyAre() {
        IOException gone = new IOException("connection reset");
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw gone;
            }
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> converter.read(Person.class, null, new MockHttpInputMessage(broken)))
                .isSameAs(gone);
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        boolean[] isClosed = {false};
        InputStream body = new java.io.ByteArrayInputStream(Person.ANN.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                isClosed[0] = true;
            }
        };
        converter.read(Person.class, null, new MockHttpInputMessage(body));
        assertThat(isClosed[0]).isFalse();
    }

    @Test
    void readsStrictlyWhereToldSo() {
        ModelHttpMessageConverter strict = new ModelHttpMessageConverter(Bodies.of(Coercion.STRICT));
        InvalidBodyException wrong = catchThrowableOfType(
                InvalidBodyException.class, () -> strict.read(Person.class, null, request(Person.ANN)));
        assertThat(wrong.errors()).hasToString("[age: must be an integer [int_type]]");
    }

    @Test
    void tellsWhereABodyWasFoundToBeWrong() {
        ModelValidationException wrong =
                catchThrowableOfType(ModelValidationException.class, () -> Model.parse(Person.class, "[]"));
        assertThat(new InvalidBodyException(wrong).getStackTrace()).isEqualTo(wrong.getStackTrace());
    }
}
