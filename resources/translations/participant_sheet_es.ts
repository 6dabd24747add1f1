<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AppointmentWords</name>
    <message>
        <source>Your appointments</source>
        <translation>Sus citas</translation>
    </message>
    <message>
        <source>Your study number: %1</source>
        <translation>Su número en el estudio: %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>Where to come: %1</source>
        <translation>Adónde debe venir: %1</translation>
    </message>
    <message>
        <source>You have no appointments in these weeks.</source>
        <translation>No tiene citas en estas semanas.</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Check-up visit</source>
        <translation>Visita de control</translation>
    </message>
    <message>
        <source>CT scan</source>
        <translation>Tomografía (CT)</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Llamada por teléfono</translation>
    </message>
    <message>
        <source>We will tell you which day this is.</source>
        <translation>Le diremos qué día será.</translation>
    </message>
    <message>
        <source>We will call you on this day. You do not need to come in.</source>
        <translation>Le llamaremos ese día. No tiene que venir.</translation>
    </message>
    <message>
        <source>We will tell you what time to come.</source>
        <translation>Le diremos a qué hora debe venir.</translation>
    </message>
    <message>
        <source>Come at %1.</source>
        <translation>Hora de llegada: %1</translation>
    </message>
    <message>
        <source>Day not set yet</source>
        <translation>Día aún sin fijar</translation>
    </message>
    <message>
        <source>This day may still change. We will tell you.</source>
        <translation>Este día todavía puede cambiar. Le avisaremos.</translation>
    </message>
    <message>
        <source>You will stay the night.</source>
        <translation>Pasará la noche aquí.</translation>
    </message>
    <message>
        <source>You can leave at about %1 on %2.</source>
        <translation>Podrá irse el %2; hora aproximada: %1</translation>
    </message>
    <message>
        <source>You can leave at about %1.</source>
        <translation>Hora aproximada de salida: %1</translation>
    </message>
    <message>
        <source>After you leave, stay within %1 of the hospital until %2 after the drug is started.</source>
        <translation>Después de irse, quédese a menos de %1 del hospital hasta que hayan pasado %2 desde el inicio del medicamento.</translation>
    </message>
    <message>
        <source>After you leave, stay within %1 of the hospital until %2 on %3.</source>
        <translation>Después de irse, quédese a menos de %1 del hospital hasta el %3 (%2).</translation>
    </message>
    <message>
        <source>Plan to be here for about %1.</source>
        <translation>Calcule que estará aquí alrededor de %1.</translation>
    </message>
    <message>
        <source>During this time, have someone with you who can help you.</source>
        <translation>Durante ese tiempo, esté con alguien que pueda ayudarle.</translation>
    </message>
    <message>
        <source>Please bring this sheet with you.</source>
        <translation>Por favor, traiga esta hoja.</translation>
    </message>
    <message>
        <source>This sheet is not a medical record. If your care team tells you something else, do what your care team says.</source>
        <translation>Esta hoja no es un expediente médico. Si su equipo médico le dice otra cosa, haga lo que le diga su equipo médico.</translation>
    </message>
    <message>
        <source>If you cannot come or you feel sick, call us. Phone:</source>
        <translation>Si no puede venir o se siente mal, llámenos. Teléfono:</translation>
    </message>
    <message>
        <source>Printed on %1 at %2.</source>
        <translation>Impreso el %1 (%2).</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Clinic reference: %1</source>
        <translation>Referencia de la clínica: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <comment>date with its year</comment>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <comment>date without its year</comment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <comment>clock time</comment>
        <translation>h:mm ap</translation>
    </message>
</context>
</TS>
