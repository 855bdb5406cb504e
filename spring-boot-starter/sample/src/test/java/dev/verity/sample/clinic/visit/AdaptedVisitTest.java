package dev.verity.sample.clinic.visit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.sample.clinic.ProblemDetailClinicTest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Services that throw Spring's MethodValidationException, one of them behind a proxy of its interface. */
class AdaptedVisitTest extends ProblemDetailClinicTest {
    @Autowired
    Booking<Grooming> groomings;

    @Test
    void elementsOfAServicesParameterStaySeparate() {
        String nameless = VisitTest.VISIT.replace("Rex", "");
        http.post("/visits/batch", "[" + nameless + "," + VisitTest.VISIT + ",null," + nameless + "]")
                .isJson(409, """
                        [{"parameter": "requests", "index": 0, "key": null, "problems": [
                            {"field": "pet", "code": "NotBlank", "message": "must not be blank"}]},
                         {"parameter": "requests", "index": 2, "key": null, "problems": [
                            {"field": "", "code": "NotNull", "message": "must not be null"}]},
                         {"parameter": "requests", "index": 3, "key": null, "problems": [
                            {"field": "pet", "code": "NotBlank", "message": "must not be blank"}]}]""");
    }

    @Test
    void fieldOfAClassLevelConstraintIsKept() {
        http.post("/visits", VisitTest.VISIT.replace("10:30", "09:30")).isJson(409, """
                        [{"parameter": "request", "index": null, "key": null, "problems": [
                            {"field": "end", "code": "EndsAfterStart", "message": "must be after the start"}]}]""");
    }

    @Test
    void returnValueIsAdapted() {
        http.get("/visits/2").isJson(409, """
                        [{"parameter": "result", "index": null, "key": null, "problems": [
                            {"field": "", "code": "NotNull", "message": "must not be null"}]}]""");
    }

    @Test
    void proxyOfAGenericInterfaceChecks() {
        assertThat(Proxy.isProxyClass(groomings.getClass())).isTrue();
        http.post("/visits/groomings?note=a+long+note", """
                {"pet": " "}""").isJson(409, """
                        [{"parameter": "what", "index": null, "key": null, "problems": [
                            {"field": "pet", "code": "NotBlank", "message": "must not be blank"}]},
                         {"parameter": "note", "index": null, "key": null, "problems": [
                            {"field": "", "code": "Size", "message": "size must be between 0 and 10"}]}]""");
    }
}
