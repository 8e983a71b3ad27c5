import Kernteam.Pages.Parts

// Yes, no or otherwise; nothing is chosen for the client beforehand.
FieldSegments {
    mandatory: true
}
